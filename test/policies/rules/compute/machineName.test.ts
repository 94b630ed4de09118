import { machineName } from "../../../../policies/rules/compute/machineName";
import { describeMachineRule } from "../../support/machines";

const required =
    "1 to 64 characters: letters, digits, hyphen; first and last a letter or digit; the Windows computer name has its own rule";

describeMachineRule(machineName, {
    alsoCompliant: [
        { by: "64 characters", set: [["vmName", "m".repeat(64)]] },
        { by: "a name that Pulumi makes", set: [["vmName", undefined]] },
    ],
    spoilt: [
        {
            by: "65 characters",
            set: [["vmName", "m".repeat(65)]],
            finds: [`vmName: found "${"m".repeat(60)}…", required ${required}`],
        },
        { by: "a space", set: [["vmName", "MABS 01"]], finds: [`vmName: found "MABS 01", required ${required}`] },
    ],
    unknown: [{ path: "vmName" }],
    wrongType: { path: "vmName", value: 1, finds: ["vmName: found 1, required a text"] },
});
