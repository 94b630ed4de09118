import { mabsVersion } from "../../../facts/mabsBuilds";
import { resourceRule } from "../../rule";
import { type } from "../../types";
import { otherEndpoint } from "./endpoints";
import { mabsVersionParameter, type MabsVersionParameter } from "./mabsVersionParameter";

export const privateEndpointNeedsV4 = resourceRule<MabsVersionParameter>({
    id: "vault-private-endpoint-needs-v4",
    types: [type.privateEndpoint],
    ...mabsVersionParameter,
    notApplicable: otherEndpoint,
    check: ({ inputs }, { parameters }) =>
        mabsVersion(parameters.mabsVersion).privateEndpoints
            ? []
            : [
                  inputs.finding("", `no private endpoint, because MABS ${parameters.mabsVersion} registers`, {
                      found: "a private endpoint of a vault",
                  }),
              ],
});
