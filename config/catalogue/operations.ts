import type { CatalogueEntry } from "./entry";
import { page } from "./entry";

/** 6xx: protection, maintenance, monitoring, tags, names. */
export const operationsErrors = {
    "MABS-CFG-601": {
        title: "A one-way door without an acknowledgement",
        explanation:
            "What cannot be undone is done only after somebody has put their name, a reason and a date under it, in the file that is reviewed.",
        fix: 'mabs:protection:\n  acknowledgements:\n    - door: immutability-locked\n      owner: backup-team@contoso.com\n      reason: Retention of seven years is required by law.\n      expires: "2030-06-30"',
        constraints: ["V16"],
    },
    "MABS-CFG-602": {
        title: "An acknowledgement has expired",
        explanation:
            "An acknowledgement is looked at again after its date: confirm it with a new date, or take the choice back where that is still possible.",
        fix: 'expires: "2030-06-30"',
        constraints: ["V16"],
    },
    "MABS-CFG-603": {
        title: "A door is acknowledged twice",
        explanation: "Two owners and two dates for one decision leave open which one counts.",
        fix: "acknowledgements:\n  - door: immutability-locked    # once",
    },
    "MABS-CFG-605": {
        title: "The patch window finds no room beside the backups",
        explanation:
            "Patching restarts the server and would break a running backup. The windows of all servers leave no gap of the wanted length on that day.",
        fix: "mabs:maintenance:\n  durationMinutes: 90",
        url: page.maintenance,
    },
    "MABS-CFG-606": {
        title: "Unknown time zone",
        explanation: "Azure Update Manager takes Windows time zone names, as `tzutil /l` prints them.",
        fix: "mabs:maintenance:\n  timeZone: W. Europe Standard Time",
        url: page.maintenance,
    },
    "MABS-CFG-607": {
        title: "Too many tags",
        explanation:
            "All tags go on every resource that takes tags. Most take 50, but the secrets in a key vault, where the pass phrases are, and private DNS zones take 15.",
        fix: "mabs:tags:\n  owner: backup-team",
        url: page.tags,
    },
    "MABS-CFG-608": {
        title: "The tag name is not possible",
        explanation:
            "Up to 128 characters (the limit of storage accounts), without `< > % & \\ ? /`, not beginning with `microsoft`, `azure`, `windows` or `mabs-acknowledged-` (the vault gets those from `mabs:protection.acknowledgements`). Where the environment makes private DNS zones: a letter first, then letters, digits, dots, hyphens and underscores.",
        fix: 'mabs:tags:\n  cost-centre: "4711"',
        url: page.tags,
    },
    "MABS-CFG-609": {
        title: "The tag value is too long",
        explanation: "Up to 256 characters.",
        fix: "mabs:tags:\n  owner: backup-team",
        url: page.tags,
    },
    "MABS-CFG-610": {
        title: "Two tag names differ only in case",
        explanation: "Azure keeps tag names without regard to case and would refuse or merge them.",
        fix: "mabs:tags:\n  owner: backup-team",
        url: page.tags,
    },
    "MABS-CFG-611": {
        title: "The Azure name is not possible",
        explanation:
            "Every type of resource has its own length and characters; names that must be unique in the whole of Azure are shorter than they look.",
        fix: "mabs:keyVault:\n  name: kv-contoso-mabs",
        url: page.resourceNames,
    },
    "MABS-CFG-612": {
        title: "An existing key vault is given together with settings of a new one",
        explanation: "Name and network rules of an existing vault belong to its owners.",
        fix: "mabs:keyVault:\n  existingId: /subscriptions/…/providers/Microsoft.KeyVault/vaults/kv-hub",
    },
    "MABS-CFG-613": {
        title: "Not an e-mail address",
        explanation: "Alerts would be sent to nobody.",
        fix: "mabs:monitoring:\n  emailAddresses: [backup-team@contoso.com]",
    },
    "MABS-CFG-614": {
        title: "An existing resource lies in another subscription",
        explanation:
            "Key vault, virtual network and Recovery Services vault must be in the subscription of the environment: secrets are written into the one through its provider, Azure attaches machines only to networks of their own subscription, and takes the rule that forwards the alerts of a vault only where the vault is. " +
            "Workspace, action group, resource guard, private DNS zones, peered networks, and the key and identity of a customer-managed key may lie anywhere in the tenant.",
        fix: "azure-native:subscriptionId: 11111111-2222-3333-4444-555555555555   # that of the existing resources",
    },
    "MABS-CFG-615": {
        title: "The backup of the catalogue meets patching",
        explanation:
            "Patching restarts the server, and its window follows from the backup windows. A backup of DPMDB that begins within it, or less than an hour before, would be lost every week on that day. Without the key each server gets a time that is free.",
        fix: 'mabs:catalogueBackup:\n  time: "12:00"',
        constraints: ["M07"],
    },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
