import { administratorName } from "../../../../policies/rules/compute/administratorName";
import { describeMachineRule, fromDisk, fromGallery, fromSpecialized } from "../../support/machines";

const name = "osProfile.adminUsername";
const possible = "a name of 1 to 20 characters; not ending in a period";
const taken = "a name that Azure does not refuse, unlike administrator, admin, backup, test and others";

describeMachineRule(administratorName, {
    alsoCompliant: [{ by: "20 characters", set: [[name, "a".repeat(20)]] }],
    spoilt: [
        {
            by: "the name of the sample",
            set: [[name, "Administrator"]],
            finds: [`${name}: found "Administrator", required ${taken}`],
        },
        { by: "the name of the duty", set: [[name, "backup"]], finds: [`${name}: found "backup", required ${taken}`] },
        {
            by: "21 characters",
            set: [[name, "a".repeat(21)]],
            finds: [`${name}: found "${"a".repeat(21)}", required ${possible}`],
        },
        { by: "a period at the end", set: [[name, "mabs."]], finds: [`${name}: found "mabs.", required ${possible}`] },
        { by: "no name", set: [[name, undefined]], finds: [`${name}: found nothing, required ${possible}`] },
        {
            by: "a bad name with an image of a gallery",
            set: [...fromGallery.set, [name, "backup"]],
            finds: [`${name}: found "backup", required ${taken}`],
        },
    ],
    unknown: [{ path: name }],
    wrongType: { path: name, value: 1, finds: [`${name}: found 1, required a text`] },
    notApplicable: [fromDisk, fromSpecialized],
});
