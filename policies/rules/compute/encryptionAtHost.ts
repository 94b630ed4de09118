import { sizeRule } from "../machines";

const path = "securityProfile.encryptionAtHost";

export const encryptionAtHost = sizeRule({
    id: "compute-encryption-at-host",
    notApplicable({ family, name, encryptionAtHost: offered }, { inputs }) {
        if (offered === false) return `sizes of the series ${family} cannot encrypt at their host`;
        return offered === null && inputs.flag(path) !== true
            ? `no page says whether ${name} can encrypt at its host; az vm list-skus --size ${name} tells for a subscription`
            : undefined;
    },
    // Left out, Azure does without.
    check: (_size, { inputs }) => (inputs.flag(path) === true ? [] : [inputs.finding(path, "true")]),
});
