import { privateEndpointSubnetAdvised } from "../../../../policies/rules/vault/privateEndpointSubnetAdvised";
import { describeRule } from "../../support/describeRule";
import { endpoint, group, noEndpoint, subnet, vault } from "./fixtures";

describeRule(privateEndpointSubnetAdvised, {
    compliant: [vault, subnet, endpoint],
    alsoCompliant: [
        {
            by: "a subnet that another rule refuses",
            of: "subnet",
            set: [["addressPrefix", "10.20.0.64/28"]],
        },
    ],
    spoilt: [
        {
            by: "a subnet that is one bit smaller",
            of: "subnet",
            set: [["addressPrefix", "10.20.0.64/27"]],
            finds: ['subnet addressPrefix: found "10.20.0.64/27", required a /26 or larger'],
        },
    ],
    unknown: [
        { of: "subnet", path: "addressPrefix" },
        { of: "endpoint", path: group },
    ],
    wrongType: {
        of: "subnet",
        path: "addressPrefix",
        value: true,
        finds: ["subnet addressPrefix: found true, required a text"],
    },
    notApplicable: [noEndpoint],
});
