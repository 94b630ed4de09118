import type { MabsVersionName } from "../../../facts/mabsBuilds";

/** Parameter of rules that depend on the version of the product, which no resource shows. */
export interface MabsVersionParameter {
    readonly mabsVersion: MabsVersionName;
}

export const mabsVersionParameter = {
    parameters: {
        mabsVersion: {
            enum: ["V3", "V4"],
            description:
                "Oldest version of the product that registers with the vault; default V4, the only one that is still offered.",
        },
    },
    defaults: { mabsVersion: "V4" },
} as const;
