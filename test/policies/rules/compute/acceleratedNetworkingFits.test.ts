import { acceleratedNetworkingFits } from "../../../../policies/rules/compute/acceleratedNetworkingFits";
import { unknown } from "../../support/programs";
import { describeRule } from "../../support/describeRule";
import { unknownSize, withChanges } from "../../support/machines";
import { noServers } from "../../support/servers";
import { machine, networkInterface, size } from "./interfacesProgram";

const flag = "enableAcceleratedNetworking";
const inline = "networkProfile.networkInterfaceConfigurations";
const required = "required false, because Standard_A4_v2 of server cannot";

describeRule(acceleratedNetworkingFits, {
    compliant: [machine("Standard_A4_v2"), networkInterface(false)],
    alsoCompliant: [
        { by: "acceleration that is left out", of: "nic", set: [[flag, undefined]] },
        {
            by: "acceleration on a size that can",
            change: ([, nic]) => [machine("Standard_D4s_v5"), withChanges(nic!, [[flag, true]])],
        },
    ],
    spoilt: [
        { by: "acceleration", of: "nic", set: [[flag, true]], finds: [`nic ${flag}: found true, ${required}`] },
        {
            by: "acceleration inside the machine, while nobody knows the interface yet",
            of: "server",
            set: [[inline, [{ enableAcceleratedNetworking: true }]]],
            change: ([server]) => [{ ...server!, from: {} }],
            finds: [`server ${inline}[0].${flag}: found true, ${required}`],
        },
    ],
    unknown: [
        { of: "nic", path: flag },
        { of: "server", path: size },
        { of: "server", path: inline },
    ],
    wrongType: { of: "nic", path: flag, value: 1, finds: [`nic ${flag}: found 1, required true or false`] },
    notApplicable: [
        noServers([withChanges(machine("Standard_A4_v2"), [["tags", undefined]]), networkInterface(false)]),
        {
            by: "a size that the facts do not know",
            written: [machine("Standard_X1"), networkInterface(true)],
            reason: unknownSize,
        },
        {
            by: "no size",
            written: [withChanges(machine(""), [["hardwareProfile", undefined]]), networkInterface(true)],
            reason: unknownSize,
        },
    ],
});

describeRule(acceleratedNetworkingFits, {
    compliant: [{ ...machine("Standard_D4s_v5"), name: "other" }, machine("Standard_A4_v2"), networkInterface(false)],
    spoilt: [
        {
            by: "acceleration, while the size of another server is not known",
            of: "nic",
            set: [[flag, true]],
            change: ([other, ...rest]) => [withChanges(other!, [[size, unknown]]), ...rest],
            finds: [`nic ${flag}: found true, ${required}`],
        },
    ],
    unknown: [{ of: "other", path: size }],
    wrongType: { of: "nic", path: flag, value: [], finds: [`nic ${flag}: found a list, required true or false`] },
    notApplicable: [],
});
