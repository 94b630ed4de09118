import { type } from "../../../policies/types";
import { account, withStore } from "./artifactStore";
import { machine, otherVm } from "./backupServer";
import type { Written } from "./programs";
import { unknown } from "./programs";
import { noServers } from "./servers";

/** Blob service of the account of a server. */
const blobService: Written = {
    type: type.blobServiceProperties,
    name: "blobs",
    inputs: {
        resourceGroupName: "rg-backup",
        accountName: "stbackup",
        blobServicesName: "default",
        isVersioningEnabled: true,
        deleteRetentionPolicy: { enabled: true, days: 14 },
    },
};

/** A server whose scripts come from an account with a blob service. */
export const withBlobService: readonly Written[] = [blobService, ...withStore];

/** Ways to have it before the account exists, and for an account that scripts do not come from. */
export const otherWays = [
    {
        by: "an account whose name is not known yet",
        set: [["accountName", unknown]] as const,
        change: (written: readonly Written[]): readonly Written[] =>
            written.map((one) => (one.name === "blobs" ? { ...one, from: { accountName: ["account"] } } : one)),
    },
    {
        by: "another account that is nobody's",
        change: (written: readonly Written[]): readonly Written[] => [
            ...written,
            { ...account, name: "web", inputs: { ...account.inputs, accountName: "stweb" } },
        ],
    },
];

/** The account without the blob service, and another account with copies of the database. */
export const withoutBlobService = (written: readonly Written[]): readonly Written[] =>
    written.filter(({ name }) => name !== "blobs");
export const withCatalogueElsewhere = (written: readonly Written[]): readonly Written[] => [
    ...written,
    { ...account, name: "copies", inputs: { ...account.inputs, accountName: "stcopies" } },
    { type: type.blobContainer, name: "dpmdb", inputs: { accountName: "stcopies", containerName: "dpmdb" } },
];

export const noStore = [
    noServers([otherVm, account]),
    {
        by: "a program without a recognised account",
        written: [machine, account],
        reason: "no storage account of this program is recognised as one that a backup server depends on: as the source of its scripts, or by a container for copies of DPMDB",
    },
];
