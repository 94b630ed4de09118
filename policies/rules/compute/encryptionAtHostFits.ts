import { sizeRule } from "../machines";

const path = "securityProfile.encryptionAtHost";

export const encryptionAtHostFits = sizeRule({
    id: "compute-encryption-at-host-fits",
    check: ({ family, encryptionAtHost }, { inputs }) =>
        encryptionAtHost === false && inputs.flag(path) === true
            ? [
                  inputs.finding(
                      path,
                      `false, or another size: those of the series ${family} cannot encrypt at their host`,
                  ),
              ]
            : [],
});
