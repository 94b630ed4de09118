import { privateEndpointsPerVault } from "../../../../policies/rules/vault/privateEndpointsPerVault";
import { describeRule } from "../../support/describeRule";
import type { Written } from "../../support/programs";
import { connection, endpoint, group, noEndpoint, subnet, vault } from "./fixtures";

const more = (count: number): readonly Written[] =>
    Array.from({ length: count }, (_, index) => ({ ...endpoint, name: `endpoint-${String(index)}` }));
const second: Written = {
    ...endpoint,
    name: "elsewhere",
    from: { ...endpoint.from, privateLinkServiceConnections: ["other"] },
};

describeRule(privateEndpointsPerVault, {
    compliant: [vault, subnet, endpoint, ...more(11)],
    alsoCompliant: [
        {
            by: "the endpoint of another vault",
            change: (written) => [
                ...written,
                { ...vault, name: "other", inputs: { ...vault.inputs, vaultName: "rsv-other" } },
                second,
            ],
        },
    ],
    spoilt: [
        {
            by: "thirteen endpoints",
            change: (written) => [...written, { ...endpoint, name: "thirteenth" }],
            finds: ["vault found 13 private endpoints, required at most 12 private endpoints"],
        },
    ],
    unknown: [{ of: "endpoint", path: group }],
    wrongType: {
        of: "endpoint",
        path: connection,
        value: 7,
        finds: [`endpoint ${connection}: found 7, required a text`],
    },
    notApplicable: [noEndpoint],
});
