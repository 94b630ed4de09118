import type { Environment, Server } from "../../config/environment.generated";
import { problemAt, type Problem } from "../../config/problem";
import { ifReadable } from "../../config/unreadableParts";
import { computerNameRule, isComputerName } from "../../facts/namingRules";
import { limitValue } from "../../facts/vaultLimits";
import { isRetiring, nearestVmSizes, takesScsi, vmSize, vmSizes, type VmSize } from "../../facts/vmSizes";
import { poolDiskCount } from "../diskLayout";
import { imageChecks } from "./images";
import { checkEveryServer, needsSize, serverPath, type ServerCheck } from "./serverSubject";

/** Least machine for MABS in Azure (P07). */
const MINIMUM_VCPUS = limitValue("vCpusMin");
const MINIMUM_MEMORY_GIB = limitValue("memoryGiBMin");

/** A name that is allowed and near to the one given, or nothing if too little is left of it. */
function possibleName(name: string): string | undefined {
    const repaired = name
        .replace(/[^A-Za-z0-9-]+/g, "-")
        .slice(0, computerNameRule.maxLength)
        .replace(/^-+|-+$/g, "");
    return isComputerName(repaired) ? repaired : undefined;
}

const checkComputerName: ServerCheck = ({ name }) => {
    if (isComputerName(name)) {
        return [];
    }
    const nearest = possibleName(name);
    return [
        problemAt("MABS-CFG-401", serverPath({ name }), {
            expected: `a Windows computer name: ${computerNameRule.rule}; not a name that Windows reserves`,
            found: `${JSON.stringify(name)} (${name.length} characters)`,
            ...(nearest === undefined ? {} : { hint: `write \`${nearest}\`, for example`, nearest }),
        }),
    ];
};

const checkSizeIsKnown: ServerCheck = (subject) => {
    const { size, server } = subject;
    if (size !== undefined) {
        return [];
    }
    if (server.size.toLowerCase().startsWith("basic_")) {
        return [
            problemAt("MABS-CFG-405", serverPath(subject, "size"), {
                expected: "a size of the Standard tier",
                found: `\`${server.size}\`, of the Basic tier`,
                hint: "write `size: Standard_D4s_v5`",
            }),
        ];
    }
    const [nearest, ...others] = nearestVmSizes(server.size);
    return [
        problemAt("MABS-CFG-403", serverPath(subject, "size"), {
            expected: "a VM size that can carry a backup server, in the spelling of Azure",
            found: JSON.stringify(server.size),
            hint: `near to it: ${[nearest, ...others].map((size) => `\`${size}\``).join(", ")}`,
            ...(nearest === undefined ? {} : { nearest }),
        }),
    ];
};

const isLargeEnough = (size: VmSize): boolean => size.vCpus >= MINIMUM_VCPUS && size.memoryGiB >= MINIMUM_MEMORY_GIB;

/** The smallest size that is large enough, of the same series if there is one. */
function largeEnough(tooSmall: VmSize): string {
    const sibling = vmSizes()
        .filter((size) => size.family === tooSmall.family && isLargeEnough(size) && takesScsi(size))
        .sort((a, b) => a.vCpus - b.vCpus || a.memoryGiB - b.memoryGiB)[0];
    return sibling?.name ?? "Standard_D4s_v5";
}

const checkSizeIsLargeEnough = needsSize((subject) => {
    const { size } = subject;
    return isLargeEnough(size)
        ? []
        : [
              problemAt("MABS-CFG-404", serverPath(subject, "size"), {
                  expected: `at least ${MINIMUM_VCPUS} vCPUs and ${MINIMUM_MEMORY_GIB} GiB of memory`,
                  found: `\`${size.name}\` with ${size.vCpus} vCPUs and ${size.memoryGiB} GiB`,
                  hint: `write \`size: ${largeEnough(size)}\``,
              }),
          ];
});

/**
 * The SCSI size most like one without: lasting, not less of a machine, and with room for the disks of the server.
 */
function scsiSizeFor(server: Server, size: VmSize): string {
    const disks = ifReadable(() => [poolDiskCount(server) + 1])[0] ?? 0;
    const alike = nearestVmSizes(size.name, vmSizes().length);
    const enough = alike.find((name) => {
        const candidate = vmSize(name);
        return (
            candidate !== undefined &&
            isLargeEnough(candidate) &&
            !isRetiring(candidate) &&
            !candidate.burstable &&
            candidate.premiumStorage &&
            candidate.vCpus >= size.vCpus &&
            candidate.memoryGiB >= size.memoryGiB &&
            candidate.maxDataDisks >= disks
        );
    });
    return enough ?? "Standard_D4s_v5";
}

const checkDiskController = needsSize((subject) => {
    const { server, size } = subject;
    return takesScsi(size)
        ? []
        : [
              problemAt("MABS-CFG-429", serverPath(subject, "size"), {
                  expected: "a size that attaches its disks by SCSI",
                  found: `\`${size.name}\`, with a disk controller for ${size.diskControllers.types.join(" and ")} only`,
                  hint: `write \`size: ${scsiSizeFor(server, size)}\``,
              }),
          ];
});

const checkEncryptionAtHost = needsSize((subject) => {
    const { server, size } = subject;
    return server.encryptionAtHost && size.encryptionAtHost === false
        ? [
              problemAt("MABS-CFG-419", serverPath(subject, "encryptionAtHost"), {
                  expected: "false, or a size that can encrypt at its host",
                  found: `true with \`${size.name}\``,
                  hint: "write `encryptionAtHost: false`, or `size: Standard_D4s_v5`",
              }),
          ]
        : [];
});

/** Name, size and image of every server. */
export function checkServers(environment: Environment): readonly Problem[] {
    return checkEveryServer(environment, [
        checkComputerName,
        checkSizeIsKnown,
        checkSizeIsLargeEnough,
        checkDiskController,
        checkEncryptionAtHost,
        ...imageChecks,
    ]);
}
