import { computerName } from "../../../../policies/rules/compute/computerName";
import { describeMachineRule, fromDisk, fromGallery, fromSpecialized } from "../../support/machines";

const name = "osProfile.computerName";
const required =
    "a Windows computer name: 1 to 15 letters, digits and hyphens; not only digits; no underscore; no hyphen at either end; not one that Windows keeps for itself";

describeMachineRule(computerName, {
    alsoCompliant: [
        { by: "15 characters", set: [[name, "MABS-FRANKFURT1"]] },
        { by: "one character", set: [[name, "m"]] },
    ],
    spoilt: [
        {
            by: "16 characters",
            set: [[name, "MABS-FRANKFURT01"]],
            finds: [`${name}: found "MABS-FRANKFURT01", required ${required}`],
        },
        { by: "an underscore", set: [[name, "MABS_01"]], finds: [`${name}: found "MABS_01", required ${required}`] },
        { by: "a hyphen at its end", set: [[name, "MABS-"]], finds: [`${name}: found "MABS-", required ${required}`] },
        { by: "digits only", set: [[name, "4711"]], finds: [`${name}: found "4711", required ${required}`] },
        {
            by: "a name of Windows",
            set: [[name, "localhost"]],
            finds: [`${name}: found "localhost", required ${required}`],
        },
        { by: "no name", set: [["osProfile", undefined]], finds: [`${name}: found nothing, required ${required}`] },
        {
            by: "a bad name with an image of a gallery",
            set: [...fromGallery.set, [name, "MABS_01"]],
            finds: [`${name}: found "MABS_01", required ${required}`],
        },
    ],
    unknown: [{ path: name }, { path: "osProfile", answers: [name] }],
    wrongType: { path: name, value: 1, finds: [`${name}: found 1, required a text`] },
    notApplicable: [fromDisk, fromSpecialized],
});
