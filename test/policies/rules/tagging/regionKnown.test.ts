import { regionKnown } from "../../../../policies/rules/tagging/regionKnown";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";

describeRule(regionKnown, {
    compliant: [{ type: type.vault, inputs: { location: "westeurope" } }],
    alsoCompliant: [
        { by: "the name for people", set: [["location", "West Europe"]] },
        { by: "no place", set: [["location", "Global"]] },
        { by: "a region of the US government", set: [["location", "usgovvirginia"]] },
        { by: "the region of the configuration", set: [["location", undefined]] },
        { by: "a new region", set: [["location", "Moon North"]], parameters: { otherRegions: ["moonnorth"] } },
    ],
    spoilt: [
        {
            by: "a slip of the pen",
            set: [["location", "westeurop"]],
            finds: [
                'location: found "westeurop", required a region of Azure; Near to it: westeurope, westus, westus2.',
            ],
        },
        ...["west-europe", "west_europe"].map((location) => ({
            by: `the region as ${location}, which Azure does not read`,
            set: [["location", location] as const],
            finds: [
                `location: found "${location}", required a region of Azure; Near to it: westeurope, northeurope, westus.`,
            ],
        })),
    ],
    unknown: [{ path: "location" }],
    wrongType: { path: "location", value: 1, finds: ["location: found 1, required a text"] },
    notApplicable: "applies to every resource of its types",
});
