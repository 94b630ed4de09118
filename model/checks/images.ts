import { problemAt, type Problem } from "../../config/problem";
import { image, images, isCoreSku, nearestImageSkus, type MarketplaceImage } from "../../facts/images";
import { imageSku } from "../image";
import { serverPath, type ServerCheck, type ServerSubject } from "./serverSubject";

/** A server with the facts about the marketplace image that it names or gets. */
type ImageSubject = ServerSubject & { readonly chosen: MarketplaceImage };

/** Where to point: at the SKU if the file names one, else at the Windows version that led to it. */
function imagePath(subject: ServerSubject): string {
    return serverPath(subject, "image", subject.server.image.sku === undefined ? "windowsVersion" : "sku");
}

/** The SKU as the file writes it, where it does. */
const written = ({ chosen, server }: ImageSubject): string => server.image.sku ?? chosen.sku;

/** The ordinary image of a Windows version in a generation, for hints. */
function ordinarySku(windowsVersion: string, generation: number): string | undefined {
    return images.find(
        (candidate) =>
            candidate.windowsVersion === windowsVersion &&
            candidate.generation === generation &&
            !candidate.core &&
            !candidate.smallDisk &&
            !candidate.azureEdition,
    )?.sku;
}

const insteadOf = (sku: string | undefined): { readonly hint?: string } =>
    sku === undefined ? {} : { hint: `write \`sku: ${sku}\`, or leave \`sku\` away` };

function checkWindowsVersion(subject: ServerSubject): readonly Problem[] {
    const { mabsVersion } = subject.environment.package;
    const { windowsVersion } = subject.server.image;
    const supported = [
        ...new Set(
            images
                .filter((candidate) => candidate.mabsVersions.includes(mabsVersion))
                .map((candidate) => candidate.windowsVersion),
        ),
    ].sort();
    return supported.includes(windowsVersion)
        ? []
        : [
              problemAt("MABS-CFG-410", serverPath(subject, "image", "windowsVersion"), {
                  expected: `Windows Server ${supported.join(" or ")} for MABS ${mabsVersion}`,
                  found: `Windows Server ${windowsVersion}`,
                  hint: `write \`windowsVersion: "${supported.at(-1) ?? "2022"}"\`, or change \`mabs:package.mabsVersion\``,
              }),
          ];
}

function unknownSku(subject: ServerSubject, sku: string): Problem {
    if (isCoreSku(sku)) {
        return problemAt("MABS-CFG-409", serverPath(subject, "image", "sku"), {
            expected: "Windows Server with desktop",
            found: `${JSON.stringify(sku)}, a Server Core image`,
            ...insteadOf(ordinarySku(subject.server.image.windowsVersion, 2)),
        });
    }
    const [nearest, ...others] = nearestImageSkus(sku);
    return problemAt("MABS-CFG-425", serverPath(subject, "image", "sku"), {
        expected: "a SKU of the offer WindowsServer of the publisher MicrosoftWindowsServer",
        found: JSON.stringify(sku),
        hint: `near to it: ${[nearest, ...others].map((candidate) => `\`${candidate}\``).join(", ")}`,
        ...(nearest === undefined ? {} : { nearest }),
    });
}

function checkRelease(subject: ImageSubject): readonly Problem[] {
    const { chosen, server } = subject;
    return chosen.windowsVersion === server.image.windowsVersion
        ? []
        : [
              problemAt("MABS-CFG-425", serverPath(subject, "image", "sku"), {
                  expected: `an image of Windows Server ${server.image.windowsVersion}, as \`windowsVersion\` says`,
                  found: `\`${written(subject)}\`, an image of Windows Server ${chosen.windowsVersion}`,
                  hint: `write \`windowsVersion: "${chosen.windowsVersion}"\` beside it, or leave \`sku\` away`,
              }),
          ];
}

function checkFlavour(subject: ImageSubject): readonly Problem[] {
    const { chosen } = subject;
    const flaw = chosen.core ? "a Server Core image" : chosen.smallDisk ? "an image with a reduced disk" : undefined;
    return flaw === undefined
        ? []
        : [
              problemAt("MABS-CFG-409", imagePath(subject), {
                  expected: "Windows Server with desktop on a disk of full size",
                  found: `\`${written(subject)}\`, ${flaw}`,
                  ...insteadOf(ordinarySku(chosen.windowsVersion, chosen.generation)),
              }),
          ];
}

function checkAzureEdition(subject: ImageSubject): readonly Problem[] {
    const { chosen, server } = subject;
    return chosen.azureEdition && !server.image.acceptAzureEdition
        ? [
              problemAt("MABS-CFG-411", imagePath(subject), {
                  expected: "the Datacenter edition, or `acceptAzureEdition: true`",
                  found: `\`${written(subject)}\``,
                  hint: `write \`sku: ${ordinarySku(chosen.windowsVersion, chosen.generation) ?? "2022-datacenter-g2"}\`, or \`acceptAzureEdition: true\` if you take that on yourself`,
              }),
          ]
        : [];
}

function checkGeneration(subject: ImageSubject): readonly Problem[] {
    const { chosen, size } = subject;
    if (size === undefined || size.generations.includes(chosen.generation)) {
        return [];
    }
    const only = size.generations[0];
    return [
        problemAt("MABS-CFG-408", imagePath(subject), {
            expected: `a Gen${only} image: \`${size.name}\` starts no other`,
            found: `\`${written(subject)}\`, a Gen${chosen.generation} image`,
            ...insteadOf(only === undefined ? undefined : ordinarySku(chosen.windowsVersion, only)),
        }),
    ];
}

/** A rule about a marketplace image; what a gallery image holds is known to its owners alone. */
function needsMarketplaceImage(check: (subject: ServerSubject, sku: string) => readonly Problem[]): ServerCheck {
    return (subject) =>
        subject.server.image.galleryImageId === undefined
            ? check(subject, imageSku(subject.server, subject.size ?? { generations: [2] }))
            : [];
}

/** A rule that needs the facts about the image; an unknown one is reported once, elsewhere. */
function needsImage(check: (subject: ImageSubject) => readonly Problem[]): ServerCheck {
    return needsMarketplaceImage(({ name, server, size, environment }, sku) => {
        const chosen = image(sku);
        return chosen === undefined ? [] : check({ name, server, size, environment, chosen });
    });
}

/** Rules about the image of a server: release, edition, generation. */
export const imageChecks: readonly ServerCheck[] = [
    checkWindowsVersion,
    needsMarketplaceImage((subject, sku) => (image(sku) === undefined ? [unknownSku(subject, sku)] : [])),
    needsImage(checkRelease),
    needsImage(checkFlavour),
    needsImage(checkAzureEdition),
    needsImage(checkGeneration),
];
