import type { CatalogueEntry } from "./entry";
import { page } from "./entry";

/** 1xx: the file itself, and the form of its values. */
export const fileErrors = {
    "MABS-CFG-101": {
        title: "The stack file cannot be read",
        explanation: "There is no such file, it is a folder, or the account may not read it.",
        fix: "mabs plan --stack dev        # reads Pulumi.dev.yaml in this folder",
    },
    "MABS-CFG-102": {
        title: "The file is empty",
        explanation:
            "A stack file without a `config:` block describes no environment. The command of the fix starts one.",
        fix: "cp examples/minimal/Pulumi.minimal.yaml Pulumi.dev.yaml",
    },
    "MABS-CFG-103": {
        title: "The file is not valid YAML",
        explanation:
            "Nothing behind this place can be read reliably, so other mistakes of the file may show only after it is repaired. " +
            "Frequent causes: a tab in the indentation, a colon without a space behind it, a bracket or a quote left open, " +
            "and text that begins with a character that means something in YAML (`*`, `&`, `@`, `%`, `{`).",
        fix: "config:\n  mabs:name: mabs          # two spaces, never a tab",
        url: page.yaml,
    },
    "MABS-CFG-104": {
        title: "A key is written twice",
        explanation: "Only one of the two values could win, and which one depends on the reader of the file.",
        fix: "mabs:vault:\n  redundancy: GeoRedundant   # once",
        url: page.yaml,
    },
    "MABS-CFG-105": {
        title: "The file is not a stack file",
        explanation:
            "A Pulumi stack file holds the environment in a block named `config:`; beside it stand only Pulumi's own keys.",
        fix: "config:\n  azure-native:location: westeurope\n  mabs:network:\n    dnsServers: [10.10.0.4]",
        url: page.pulumiStackFile,
    },
    "MABS-CFG-106": {
        title: "A configuration key has no namespace, or stands outside `config:`",
        explanation:
            "Keys of this program begin with `mabs:`, keys of the Azure provider with `azure-native:`. Pulumi reads the others as keys of another project.",
        fix: "config:\n  mabs:vault:\n    redundancy: GeoRedundant",
        url: page.pulumiStackFile,
    },
    "MABS-CFG-107": {
        title: "Unknown key",
        explanation:
            "A key that nobody reads is a wish that nobody grants: a misspelt `immutability` would leave backups deletable. So every unknown key is an error.",
        fix: "mabs:vault:\n  redundancy: GeoRedundant   # not `redundency`",
    },
    "MABS-CFG-108": {
        title: "A required key is missing",
        explanation: "The value has no default that would be right for everybody.",
        fix: "mabs:network:\n  dnsServers: [10.10.0.4, 10.10.0.5]",
    },
    "MABS-CFG-109": {
        title: "Wrong type of value",
        explanation:
            "A number, a text, a truth value, a list or a block of keys is expected, and something else stands there.",
        fix: "protectedDataGiB: 2048",
    },
    "MABS-CFG-110": {
        title: "A number is written with a unit",
        explanation:
            "The unit is part of the key (`sizeGiB`, `retentionDays`), the value is the bare number. GB and TB are read as GiB and TiB, as Azure sizes its disks; the hint rounds up.",
        fix: "diskSizeGiB: 1536            # not 1.5TB",
    },
    "MABS-CFG-111": {
        title: "The value is not one of the possible ones",
        explanation: "The values are a closed list, in the spelling of Azure. Case matters.",
        fix: "redundancy: ZoneRedundant    # GeoRedundant | LocallyRedundant | ZoneRedundant",
    },
    "MABS-CFG-112": {
        title: "The number is out of range",
        explanation:
            "The limits are those of Azure or of the product; the reference page of the configuration names them for each key.",
        fix: "retentionDays: 14            # 14 to 180",
    },
    "MABS-CFG-113": {
        title: "The text does not have the required form",
        explanation: "Names, versions and times have a fixed form; the message says which one.",
        fix: 'onlineBackupTimes: ["22:00"]',
    },
    "MABS-CFG-114": {
        title: "The list has too few, too many, or repeated items",
        explanation:
            "The message says how many items the list takes. A repeated item is a mistake in every list of this configuration.",
        fix: "dnsServers: [10.10.0.4, 10.10.0.5]",
    },
    "MABS-CFG-115": {
        title: "The block has too few or too many entries",
        explanation: "The keys of such a block are names that you choose, for example those of the servers.",
        fix: "mabs:servers:\n  MABS01:\n    storage:\n      protectedDataGiB: 2048",
    },
    "MABS-CFG-116": {
        title: "A number is written as text",
        explanation: "Quotes make a text of it. Inside a block, numbers stand without quotes.",
        fix: 'retentionDays: 14            # not "14"',
    },
    "MABS-CFG-117": {
        title: "The value means different things to different readers",
        explanation:
            "`yes`, `no`, `on` and `off` are truth values in YAML 1.1 and plain text in YAML 1.2; `010` is eight or ten; `1.024` is a thousand to half of the world. " +
            "Write `true` or `false`, and numbers without leading zeros and without separators.",
        fix: "crossRegionRestore: false    # not `no`",
        url: page.yaml,
    },
    "MABS-CFG-118": {
        title: "The resource id is malformed",
        explanation:
            "Existing Azure resources are named by their full id, as the portal shows it under JSON view, or `az resource show --query id`.",
        fix: "existingId: /subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-hub/providers/Microsoft.KeyVault/vaults/kv-hub",
        url: page.resourceNames,
    },
    "MABS-CFG-119": {
        title: "Not a GUID",
        explanation: "Subscriptions and tenants are named by GUID, not by their display name.",
        fix: "azure-native:subscriptionId: 00000000-0000-0000-0000-000000000000",
    },
    "MABS-CFG-120": {
        title: "Not a date",
        explanation:
            "Dates are written year-month-day, must exist in the calendar, and stand in quotes: Pulumi turns a bare date into a point in time and hands on `2030-06-30 00:00:00 +0000 UTC`.",
        fix: 'expires: "2030-06-30"',
    },
    "MABS-CFG-121": {
        title: "The file is too large or too deeply nested",
        explanation:
            "An environment of 50 servers is about 60 KiB. A file over 1 MiB, over 64 levels deep, or with aliases that multiply is not one.",
        fix: "# keep other data in other files",
    },
    "MABS-CFG-122": {
        title: "A character only looks like the right one",
        explanation:
            "Text that was copied from a web page, a chat or a word processor brings no-break spaces, typographic quotes and dashes along. " +
            "YAML takes them for letters: they neither indent a key nor quote a value. Comments and text within quotes may hold them.",
        fix: 'onlineBackupTimes: ["22:00"]    # straight quotes, ordinary spaces',
        url: page.yaml,
    },
    "MABS-CFG-123": {
        title: "The file is not UTF-8",
        explanation:
            "YAML files of Pulumi are UTF-8. `Out-File` and `>` of Windows PowerShell 5.1 write UTF-16, and some editors the code page of the machine.",
        fix: "Get-Content Pulumi.dev.yaml | Set-Content -Encoding utf8 new.yaml    # in PowerShell",
    },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
