import { region } from "../../../facts/regions";
import { findInEach, type Inputs } from "../../core/inputs";
import { sameText } from "../../core/sameText";
import { someKnown } from "../../core/someKnown";
import { stackRule } from "../../rule";
import { withoutServers } from "../servers";
import { findInDiskTypes } from "./diskTypes";

export const zonalDiskOnZonalMachine = stackRule({
    id: "storage-zonal-disk-on-zonal-machine",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers, (server) =>
            findInDiskTypes(server, ({ inputs, path, sku }) =>
                sku.needsZonalVm && !someKnown(excuses, (holds) => holds(server.machine.inputs))
                    ? [inputs.finding(path, `another type, since ${server.machine.name} is in no zone`)]
                    : [],
            ),
        ),
});

/** The machine is in a zone, gets one from Azure, or is in a region that has none. */
const excuses: readonly ((machine: Inputs) => boolean)[] = [
    (machine) => machine.items("zones").length > 0,
    (machine) => sameText(machine.text("placement.zonePlacementPolicy"), "Any"),
    (machine) => region(machine.text("location") ?? "")?.availabilityZones === false,
];
