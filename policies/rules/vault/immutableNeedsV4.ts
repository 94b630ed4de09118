import { mabsVersion } from "../../../facts/mabsBuilds";
import { resourceRule } from "../../rule";
import { type } from "../../types";
import { immutabilityPath, isImmutable } from "./immutability";
import { mabsVersionParameter, type MabsVersionParameter } from "./mabsVersionParameter";

export const immutableNeedsV4 = resourceRule<MabsVersionParameter>({
    id: "vault-immutable-needs-v4",
    types: [type.vault],
    ...mabsVersionParameter,
    check: ({ inputs }, { parameters }) =>
        isImmutable(inputs) && !mabsVersion(parameters.mabsVersion).immutability
            ? [inputs.finding(immutabilityPath, `"Disabled", because MABS ${parameters.mabsVersion} registers`)]
            : [],
});
