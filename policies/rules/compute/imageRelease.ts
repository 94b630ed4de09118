import { image, images, nearestImageSkus, type MarketplaceImage } from "../../../facts/images";
import type { MabsVersionName } from "../../../facts/mabsBuilds";
import { machineRule } from "../machines";
import { skuPath, withoutMarketplaceImage } from "../images";
import { includesName, namesSchema } from "../names";

interface Parameters {
    readonly mabsVersions: readonly MabsVersionName[];
    readonly otherSkus: readonly string[];
}

export const imageRelease = machineRule<Parameters>({
    id: "compute-image-release",
    parameters: {
        mabsVersions: {
            type: "array",
            items: { enum: ["V3", "V4"] },
            minItems: 1,
            uniqueItems: true,
            description:
                "Versions of the product that may be installed. A virtual machine does not say which one it gets, so both are taken unless this narrows it.",
        },
        otherSkus: namesSchema(
            "SKUs that the facts do not list, and that somebody vouches for: Datacenter, a release that the product runs on.",
        ),
    },
    defaults: { mabsVersions: ["V3", "V4"], otherSkus: [] },
    notApplicable: withoutMarketplaceImage,
    check({ inputs }, { parameters: { mabsVersions, otherSkus } }) {
        const sku = inputs.text(skuPath);
        const row = sku === undefined ? undefined : image(sku);
        const runs = ({ mabsVersions: able }: MarketplaceImage): boolean =>
            able.some((one) => mabsVersions.includes(one));
        if (row === undefined ? sku !== undefined && includesName(otherSkus, sku) : runs(row)) return [];
        const fitting = images.filter(runs);
        const releases = [...new Set(fitting.map(({ windowsVersion }) => windowsVersion))].sort();
        const required = `Windows Server ${releases.join(" or ")} Datacenter, for MABS ${mabsVersions.join(" or ")}`;
        return [inputs.finding(skuPath, required, { fix: proposal(sku, row, fitting) })];
    },
});

/** An image of the newest release in the generation that is there, or names like one that nobody knows. */
function proposal(
    sku: string | undefined,
    row: MarketplaceImage | undefined,
    fitting: readonly MarketplaceImage[],
): string {
    const ordinary = fitting.filter(({ core, smallDisk, azureEdition }) => !core && !smallDisk && !azureEdition);
    if (sku === undefined || row !== undefined)
        return `sku: "${ordinary.filter(({ generation }) => generation === (row?.generation ?? 2)).at(-1)?.sku ?? ""}"`;
    const names = new Set(ordinary.map((candidate) => candidate.sku));
    const near = nearestImageSkus(sku, images.length).filter((candidate) => names.has(candidate));
    return `The facts do not know this SKU; near to it:\n${near.slice(0, 3).join(", ")}.`;
}
