import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { withoutServers } from "../servers";
import { findInDiskTypes } from "./diskTypes";

export const zonalDiskOnZonalMachine = stackRule({
    id: "storage-zonal-disk-on-zonal-machine",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers, (server) =>
            findInDiskTypes(server, ({ inputs, path, sku }) =>
                sku.needsZonalVm && server.machine.inputs.items("zones").length === 0
                    ? [inputs.finding(path, `another type, since ${server.machine.name} is in no zone`)]
                    : [],
            ),
        ),
});
