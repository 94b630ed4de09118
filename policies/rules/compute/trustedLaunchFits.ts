import type { Finding } from "../../core/finding";
import { findInEach } from "../../core/inputs";
import type { Resource } from "../../core/resource";
import { isUnknownToFacts, machineRule, sizeOf, unknownSize } from "../machines";
import { imageOf, withoutMarketplaceImage } from "../images";
import { isTrustedLaunch, securityTypePath } from "./trustedLaunch";

export const trustedLaunchFits = machineRule({
    id: "compute-trusted-launch-fits",
    notApplicable: (machine) =>
        isTrustedLaunch(machine.inputs) && isUnknownToFacts(machine) && imageTakesIt(machine).length === 0
            ? unknownSize
            : undefined,
    check: (machine) =>
        isTrustedLaunch(machine.inputs) ? findInEach([sizeTakesIt, imageTakesIt], (part) => part(machine)) : [],
});

function sizeTakesIt(machine: Resource): readonly Finding[] {
    const size = sizeOf(machine);
    return size === undefined || size.trustedLaunch
        ? []
        : [machine.inputs.finding(securityTypePath, `nothing, or another size: ${size.name} has no trusted launch`)];
}

function imageTakesIt(machine: Resource): readonly Finding[] {
    if (withoutMarketplaceImage(machine) !== undefined) return [];
    return imageOf(machine)?.generation === 1
        ? [
              machine.inputs.finding(
                  securityTypePath,
                  "nothing, or an image of generation 2: one of generation 1 has no UEFI",
              ),
          ]
        : [];
}
