# fish completion for quell

complete -c quell -f
complete -c quell -s h -l help -d 'Show the options.'
complete -c quell -l help-all -d 'Show them with those of Qt.'
complete -c quell -s v -l version -d 'Show the version.'
complete -c quell -l profile -x -a '(__fish_complete_directories)' -d 'Use the profile in this directory.'
complete -c quell -l demo -d 'Show an analyst\'s day against a simulator.'
complete -c quell -l minimized -d 'Start in the tray, or minimized.'
complete -c quell -l picture -r -F -d 'With --demo, write a picture of the window.'
