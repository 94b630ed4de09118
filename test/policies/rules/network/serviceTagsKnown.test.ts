import { serviceTagsKnown } from "../../../../policies/rules/network/serviceTagsKnown";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";
import { allow, securityGroup } from "../../support/networks";
import type { Written } from "../../support/programs";

const own: Written = { type: type.securityRule, name: "own", inputs: { ...allow("Out", 100, "AzureBackup") } };
const path = "securityRules[0].destinationAddressPrefix";
const alone = "an address or a range; a service tag stands alone in destinationAddressPrefix";

describeRule(serviceTagsKnown, {
    compliant: [securityGroup([allow("A", 100, "AzureBackup")]), own],
    alsoCompliant: [
        { by: "a tag of a region", of: "nsg", set: [[path, "Storage.WestEurope"]] },
        { by: "other letters", of: "nsg", set: [[path, "azureactivedirectory"]] },
        { by: "a tag of another service", of: "nsg", set: [[path, "Sql.EastUS2"]] },
        { by: "a tag that is like no known one", of: "nsg", set: [[path, "QuantumWorkspaces"]] },
        {
            by: "addresses",
            of: "nsg",
            set: [
                [path, undefined],
                ["securityRules[0].destinationAddressPrefixes", ["10.0.0.0/8", "fd00::/8", "10.1.2.3"]],
            ],
        },
        { by: "everything", of: "nsg", set: [[path, "*"]] },
        { by: "no rules", of: "nsg", set: [["securityRules", undefined]] },
    ],
    spoilt: [
        {
            by: "a tag misspelt",
            of: "nsg",
            set: [[path, "AzureBackups"]],
            finds: [`nsg ${path}: found "AzureBackups", required a service tag that Azure has, such as "AzureBackup"`],
        },
        {
            by: "a source misspelt, of a rule of its own",
            of: "own",
            set: [["sourceAddressPrefix", "VirtualNetworks"]],
            finds: [
                'own sourceAddressPrefix: found "VirtualNetworks", required a service tag that Azure has, such as "VirtualNetwork"',
            ],
        },
        {
            by: "tags in a list",
            of: "nsg",
            set: [
                [path, undefined],
                ["securityRules[0].destinationAddressPrefixes", ["10.0.0.0/8", "Storage"]],
            ],
            finds: [`nsg securityRules[0].destinationAddressPrefixes[1]: found "Storage", required ${alone}`],
        },
    ],
    unknown: [
        { of: "nsg", path },
        { of: "nsg", path: "securityRules" },
        { of: "own", path: "sourceAddressPrefix" },
    ],
    wrongType: { of: "nsg", path, value: 7, finds: [`nsg ${path}: found 7, required a text`] },
    notApplicable: "applies to every resource of its types",
});
