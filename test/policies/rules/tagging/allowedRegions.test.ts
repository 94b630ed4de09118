import { allowedRegions } from "../../../../policies/rules/tagging/allowedRegions";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";

const vault = { type: type.vault, inputs: { location: "westeurope" } };
const parameters = { allowedRegions: ["West Europe", "northeurope"] };

describeRule(allowedRegions, {
    compliant: [vault],
    parameters,
    alsoCompliant: [
        { by: "the name for people", set: [["location", "North Europe"]] },
        { by: "no place", set: [["location", "global"]] },
        { by: "the region of the configuration", set: [["location", undefined]] },
    ],
    spoilt: [
        {
            by: "another region",
            set: [["location", "eastus"]],
            parameters,
            finds: ['location: found "eastus", required one of westeurope, northeurope'],
        },
    ],
    unknown: [{ path: "location" }],
    wrongType: { path: "location", value: 1, finds: ["location: found 1, required a text"] },
    notApplicable: [
        {
            by: "a pack that nobody told which regions are allowed",
            written: [vault],
            parameters: {},
            reason: "allowedRegions is empty: every region is allowed",
        },
    ],
});
