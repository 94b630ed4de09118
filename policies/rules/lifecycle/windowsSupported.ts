import { images } from "../../../facts/images";
import { windowsSupportEnd } from "../../../facts/retirements";
import { imageOf, skuPath, skuRule } from "../images";
import { lastDay, lifetime, type Lifetime } from "./lifetime";

const newest =
    images
        .map(({ windowsVersion }) => windowsVersion)
        .sort()
        .at(-1) ?? "";

export const windowsSupported = skuRule<Lifetime>({
    id: "lifecycle-windows-supported",
    ...lifetime,
    check(_sku, machine, context) {
        const release = imageOf(machine)?.windowsVersion;
        const end = release === undefined ? undefined : windowsSupportEnd(release);
        // The newest release that the product runs on has no better one, however soon its support ends.
        if (release === undefined || end === undefined || release === newest || end > lastDay(context)) return [];
        return [machine.inputs.finding(skuPath, `Windows Server ${newest}; support of ${release} ends on ${end}`)];
    },
});
