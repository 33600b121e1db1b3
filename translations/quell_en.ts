<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Quell::ActivityExport</name>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation>
            <numerusform>%n event written to %1.</numerusform>
            <numerusform>%n events written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::Arrivals</name>
    <message numerus="yes">
        <source>All of them are tracked already: %n execution(s) of %1.</source>
        <translation>
            <numerusform>All of them are tracked already: %n execution of %1.</numerusform>
            <numerusform>All of them are tracked already: %n executions of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s) of %1 are tracked now.</source>
        <translation>
            <numerusform>%n execution of %1 is tracked now.</numerusform>
            <numerusform>%n executions of %1 are tracked now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::CancelConfirmation</name>
    <message numerus="yes">
        <source>Cancel these %n executions? %1.</source>
        <translation>
            <numerusform>Cancel this execution? %1.</numerusform>
            <numerusform>Cancel these %n executions? %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them are executions of other people (%n): %1.</source>
        <translation>
            <numerusform>Among them is an execution of someone else: %1.</numerusform>
            <numerusform>Among them are %n executions of other people: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of some it is not known whose they are (%n).</source>
        <translation>
            <numerusform>Of one it is not known whose it is.</numerusform>
            <numerusform>Of %n it is not known whose they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some have ended meanwhile or are being cancelled already (%n); these are left alone.</source>
        <translation>
            <numerusform>One has ended meanwhile or is being cancelled already; it is left alone.</numerusform>
            <numerusform>%n have ended meanwhile or are being cancelled already; these are left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Cancel %n executions</source>
        <translation>
            <numerusform>&amp;Cancel %n execution</numerusform>
            <numerusform>&amp;Cancel %n executions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::ClipboardWatch</name>
    <message numerus="yes">
        <source>%n execution(s) that are not tracked were copied.</source>
        <translation>
            <numerusform>%n execution that is not tracked was copied.</numerusform>
            <numerusform>%n executions that are not tracked were copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::ExecutionActions</name>
    <message numerus="yes">
        <source>Take %n finished executions off the list?</source>
        <translation>
            <numerusform>Take %n finished execution off the list?</numerusform>
            <numerusform>Take %n finished executions off the list?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::ExportActions</name>
    <message numerus="yes">
        <source>Export %n execution(s)</source>
        <translation>
            <numerusform>Export %n execution</numerusform>
            <numerusform>Export %n executions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n execution(s) written to %1.</source>
        <translation>
            <numerusform>%n execution written to %1.</numerusform>
            <numerusform>%n executions written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::ImportDialog</name>
    <message numerus="yes">
        <source>%n connection(s) will be added.</source>
        <translation>
            <numerusform>%n connection will be added.</numerusform>
            <numerusform>%n connections will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) added. Enter the key or password of each.</source>
        <translation>
            <numerusform>%n connection added. Enter its key or password.</numerusform>
            <numerusform>%n connections added. Enter the key or password of each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::Notifier</name>
    <message numerus="yes">
        <source>%n executions have ended</source>
        <translation>
            <numerusform>%n execution has ended</numerusform>
            <numerusform>%n executions have ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::TagDialog</name>
    <message numerus="yes">
        <source>A word or a few of your own for %n executions, to find them by. Leave it empty to take theirs away.</source>
        <translation>
            <numerusform>A word or a few of your own for %n execution, to find it by. Leave it empty to take it away.</numerusform>
            <numerusform>A word or a few of your own for %n executions, to find them by. Leave it empty to take theirs away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::TrackDialog</name>
    <message numerus="yes">
        <source>%n ids found</source>
        <translation>
            <numerusform>%n id found</numerusform>
            <numerusform>%n ids found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates</source>
        <translation>
            <numerusform>%n duplicate</numerusform>
            <numerusform>%n duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be used</source>
        <translation>
            <numerusform>%n line cannot be used</numerusform>
            <numerusform>%n lines cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n executions are tracked.</source>
        <translation>
            <numerusform>%n execution is tracked.</numerusform>
            <numerusform>%n executions are tracked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::TrayIcon</name>
    <message numerus="yes">
        <source>and %n more…</source>
        <translation>
            <numerusform>and %n more…</numerusform>
            <numerusform>and %n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quell::Wording</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
</TS>
