"""Makes one archive of the wheels in a folder, with what exercises need: `trim.py <folder> <archive>`.

Left out are translations, the admin, geography, other databases and all that is no Python. The archive is the
same, byte for byte, whenever it is made from the same wheels.
"""

import pathlib
import re
import sys
import zipfile

KEPT = re.compile(r"\.py$|^django/forms/templates/.+[^/]$|^tzdata/zoneinfo/.+[^/]$")
DROPPED = re.compile(
    r"^django/contrib/(admin|admindocs|flatpages|gis|postgres|redirects|sitemaps|syndication)/"
    r"|^django/conf/(app|project)_template/"
    r"|^django/conf/locale/(?!en/|__init__)[^/]+/"
    r"|/bin/"
)


def trim(folder, archive):
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as trimmed:
        for wheel in sorted(pathlib.Path(folder).glob("*.whl")):
            with zipfile.ZipFile(wheel) as whole:
                for name in sorted(whole.namelist()):
                    if KEPT.search(name) and not DROPPED.search(name):
                        entry = zipfile.ZipInfo(name, (2000, 1, 1, 0, 0, 0))
                        trimmed.writestr(entry, whole.read(name), zipfile.ZIP_DEFLATED)


trim(*sys.argv[1:3])
