/** What is written once about an error: the reference page and the links under a message come from it. */
export interface CatalogueEntry {
    /** What is wrong, one sentence without a full stop. */
    readonly title: string;
    /** Why it is refused, and what would happen otherwise. */
    readonly explanation: string;
    /** The smallest correct text: lines of a stack file, or a command. */
    readonly fix: string;
    /** Page of the vendor that is the source of the rule; absent where the rule is ours. */
    readonly url?: string;
    /** Rows of the constraint ledger that the error enforces. */
    readonly constraints?: readonly string[];
}

const learn = "https://learn.microsoft.com";

/**
 * Addresses of the vendor pages that the catalogue cites. The pages were read in copies of the vendor's documentation, not at these
 * addresses: each address is the name of such a copy, or the one by which other pages of the vendor link to it (2026-11).
 */
export const page = {
    createVault: `${learn}/azure/backup/backup-create-recovery-services-vault`,
    installServer: `${learn}/azure/backup/backup-azure-microsoft-azure-backup`,
    supportMatrix: `${learn}/azure/backup/backup-support-matrix-mabs-dpm`,
    vaultLimits: `${learn}/azure/backup/backup-support-matrix`,
    agentLimits: `${learn}/azure/backup/backup-support-matrix-mars-agent`,
    agentFaq: `${learn}/azure/backup/backup-azure-file-folder-backup-faq`,
    unattended: `${learn}/azure/backup/backup-mabs-unattended-install`,
    installOnStack: `${learn}/azure/backup/backup-mabs-install-azure-stack`,
    releaseNotes: `${learn}/azure/backup/backup-mabs-release-notes-v3`,
    security: `${learn}/azure/backup/backup-azure-security-feature`,
    customerKey: `${learn}/azure/backup/encryption-at-rest-with-cmk`,
    privateEndpoints: `${learn}/azure/backup/backup-azure-private-endpoints-concept`,
    introduction: `${learn}/azure/backup/backup-azure-dpm-introduction`,
    installDpm: `${learn}/system-center/dpm/install-dpm`,
    prepareDpm: `${learn}/system-center/dpm/prepare-environment-for-dpm`,
    resourceNames: `${learn}/azure/azure-resource-manager/management/resource-name-rules`,
    computerNames: `${learn}/troubleshoot/windows-server/active-directory/naming-conventions-for-computer-domain-site-ou`,
    virtualNetworks: `${learn}/azure/virtual-network/virtual-networks-faq`,
    routes: `${learn}/azure/virtual-network/virtual-networks-udr-overview`,
    zones: `${learn}/azure/reliability/regions-list`,
    regionPairs: `${learn}/azure/reliability/regions-paired`,
    disks: `${learn}/azure/virtual-machines/disks-types`,
    sizes: `${learn}/azure/virtual-machines/sizes/overview`,
    nvme: `${learn}/azure/virtual-machines/nvme-overview`,
    generations: `${learn}/azure/virtual-machines/generation-2`,
    encryptionAtHost: `${learn}/azure/virtual-machines/disk-encryption`,
    maintenance: `${learn}/azure/virtual-machines/maintenance-configurations`,
    tags: `${learn}/azure/azure-resource-manager/management/tag-resources`,
    pulumiSecrets: "https://www.pulumi.com/docs/iac/concepts/secrets/",
    pulumiStackFile: "https://www.pulumi.com/docs/iac/concepts/projects/stack-settings-file/",
    yaml: "https://yaml.org/spec/1.2.2/",
} as const;
