import { defaultImageSku, image, images, nearestImageSkus, type MarketplaceImage } from "../../../facts/images";
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
        const newest = releases.at(-1);
        return [
            inputs.finding(
                skuPath,
                `Windows Server ${releases.join(" or ")} Datacenter, for MABS ${mabsVersions.join(" or ")}`,
                row === undefined
                    ? sku === undefined
                        ? {}
                        : {
                              fix: `The facts do not know this SKU; near to it:\n${nearestOrdinary(sku, fitting).join(", ")}.`,
                          }
                    : newest === undefined
                      ? {}
                      : { fix: `sku: "${defaultImageSku(newest, row.generation)}"` },
            ),
        ];
    },
});

/** Names of images that a backup server may have, most like the one given. */
function nearestOrdinary(sku: string, fitting: readonly MarketplaceImage[]): readonly string[] {
    const ordinary = fitting
        .filter(({ core, smallDisk, azureEdition }) => !core && !smallDisk && !azureEdition)
        .map((row) => row.sku);
    return nearestImageSkus(sku, images.length)
        .filter((candidate) => ordinary.includes(candidate))
        .slice(0, 3);
}
