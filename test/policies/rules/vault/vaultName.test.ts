import { vaultName } from "../../../../policies/rules/vault/vaultName";
import { describeRule } from "../../support/describeRule";
import { everyVault, vaultWith } from "./fixtures";

const required = "required 2 to 50 characters: letters, digits, hyphen; first a letter";
const longest = `r${"0".repeat(49)}`;

describeRule(vaultName, {
    compliant: [vaultWith({})],
    alsoCompliant: [
        { by: "two characters", set: [["vaultName", "V1"]] },
        { by: "50 characters", set: [["vaultName", longest]] },
        { by: "a name that Pulumi makes", set: [["vaultName", undefined]] },
    ],
    spoilt: [
        { by: "an underscore", set: [["vaultName", "rsv_mabs"]], finds: [`vaultName: found "rsv_mabs", ${required}`] },
        { by: "a digit at its start", set: [["vaultName", "1rsv"]], finds: [`vaultName: found "1rsv", ${required}`] },
        { by: "a single character", set: [["vaultName", "r"]], finds: [`vaultName: found "r", ${required}`] },
        {
            by: "51 characters",
            set: [["vaultName", `${longest}0`]],
            finds: [`vaultName: found "${longest}0", ${required}`],
        },
    ],
    unknown: [{ path: "vaultName" }],
    wrongType: { path: "vaultName", value: 7, finds: ["vaultName: found 7, required a text"] },
    notApplicable: everyVault,
});
