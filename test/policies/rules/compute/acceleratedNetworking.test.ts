import { acceleratedNetworking } from "../../../../policies/rules/compute/acceleratedNetworking";
import { describeRule } from "../../support/describeRule";
import { unknownSize, withChanges } from "../../support/machines";
import { noServers } from "../../support/servers";
import { machine, networkInterface, size } from "./interfacesProgram";

const flag = "enableAcceleratedNetworking";
const required = "required true, which Standard_D4s_v5 of server takes";

describeRule(acceleratedNetworking, {
    compliant: [machine("Standard_D4s_v5"), networkInterface(true)],
    alsoCompliant: [
        {
            by: "a size that cannot, without it",
            of: "server",
            set: [
                [size, "Standard_A4_v2"],
                ["networkProfile.networkInterfaceConfigurations", undefined],
            ],
        },
    ],
    spoilt: [
        { by: "no acceleration", of: "nic", set: [[flag, false]], finds: [`nic ${flag}: found false, ${required}`] },
        {
            by: "acceleration that is left out, also inside the machine",
            change: ([server, nic]) => [
                withChanges(server!, [["networkProfile.networkInterfaceConfigurations", [{ name: "own" }]]]),
                withChanges(nic!, [[flag, undefined]]),
            ],
            finds: [
                `server networkProfile.networkInterfaceConfigurations[0].${flag}: found nothing, ${required}`,
                `nic ${flag}: found nothing, ${required}`,
            ],
        },
    ],
    unknown: [
        { of: "nic", path: flag },
        { of: "server", path: size },
    ],
    wrongType: { of: "nic", path: flag, value: "yes", finds: [`nic ${flag}: found "yes", required true or false`] },
    notApplicable: [
        noServers([withChanges(machine("Standard_D4s_v5"), [["tags", undefined]]), networkInterface(false)]),
        {
            by: "a size that the facts do not know",
            written: [machine("Standard_X1"), networkInterface(false)],
            reason: unknownSize,
        },
    ],
});
