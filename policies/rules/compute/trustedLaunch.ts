import { findInEach, type Inputs } from "../../core/inputs";
import { sizeRule } from "../machines";
import { imageOf, withoutMarketplaceImage } from "../images";

export const securityTypePath = "securityProfile.securityType";

const uefi = ["secureBootEnabled", "vTpmEnabled"] as const;

/** Whether a machine asks for trusted launch. */
export function isTrustedLaunch(inputs: Inputs): boolean {
    return inputs.text(securityTypePath)?.toLowerCase() === "trustedlaunch";
}

export const trustedLaunch = sizeRule({
    id: "compute-trusted-launch",
    notApplicable({ family, trustedLaunch: offered }, machine) {
        if (!offered) return `sizes of the series ${family} have no trusted launch`;
        const reason = withoutMarketplaceImage(machine);
        if (reason !== undefined) return reason;
        const generation = imageOf(machine)?.generation;
        if (generation === 2) return undefined;
        return generation === 1
            ? "an image of generation 1 has no UEFI, and the image of a machine that exists cannot be changed"
            : "the facts do not know the image of the machine, if it names one: compute-image-release reports it";
    },
    // Left out, Azure makes an ordinary machine at the API version that the SDK sends.
    check(_size, { inputs }) {
        if (!isTrustedLaunch(inputs)) return [inputs.finding(securityTypePath, '"TrustedLaunch"')];
        return findInEach(uefi, (setting) => {
            const path = `securityProfile.uefiSettings.${setting}`;
            return inputs.flag(path) === true ? [] : [inputs.finding(path, "true")];
        });
    },
});
