// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "secret.h"
#include "serviceclient.h"
#include "servicedescription.h"

#include <QList>

#include <algorithm>
#include <functional>
#include <memory>

namespace Quell {

/// A service: what it says about itself, and how to speak with it. One line in app/servicelist.cpp makes it known.
struct Service
{
    ServiceDescription description;
    std::function<std::unique_ptr<ServiceClient>(const Connection &connection, const Secret &secret)>
        makeClient;
};

/// The service with that id, or nullptr.
[[nodiscard]] inline const Service *findService(const QList<Service> &services, const QString &id)
{
    const auto found = std::ranges::find_if(
        services, [&id](const Service &service) { return service.description.id == id; });
    return found == services.cend() ? nullptr : &*found;
}

} // namespace Quell
