import { hybridBenefit } from "../../../../policies/rules/compute/hybridBenefit";
import { describeMachineRule } from "../../support/machines";

describeMachineRule(hybridBenefit, {
    set: [["licenseType", "Windows_Server"]],
    alsoCompliant: [{ by: "another case", set: [["licenseType", "windows_server"]] }],
    spoilt: [
        {
            by: "none",
            set: [["licenseType", undefined]],
            finds: ['licenseType: found nothing, required "Windows_Server"'],
        },
        {
            by: "that of clients",
            set: [["licenseType", "Windows_Client"]],
            finds: ['licenseType: found "Windows_Client", required "Windows_Server"'],
        },
    ],
    unknown: [{ path: "licenseType" }],
    wrongType: { path: "licenseType", value: true, finds: ["licenseType: found true, required a text"] },
});
