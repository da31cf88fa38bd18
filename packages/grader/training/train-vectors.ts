/**
 * Trains the grader's word vectors and document frequencies from packaged documentation:
 *
 *   node packages/grader/training/train-vectors.ts --work DIR [--out FILE] [--words N]
 *
 * DIR keeps the downloaded and unpacked packages (apt-get download, dpkg-deb -x; needs Debian 12). With the
 * packages there, the result depends on nothing but the machine's arithmetic: one thread, a fixed seed, files in name
 * order. It needs a C compiler, about 20 minutes and 2 GB on one core.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { tokenise } from "../src/text/tokenise.ts";
import { paragraphs } from "./documentation-text.ts";
import { quantise } from "./quantise-vectors.ts";
import { trainSkipGram } from "./skip-gram.ts";

/** Package and the most tokens taken from it, so that no one system's manual drowns the rest. */
const PACKAGES: readonly [string, number][] = [
  ["python3.11-doc", 4e6],
  ["python-django-doc", 4e6],
  ["python-djangorestframework-doc", 2e6],
  ["postgresql-doc-15", 3e6],
  ["python-sqlalchemy-doc", 3e6],
  ["sqlite3-doc", 2e6],
  ["python-celery-doc", 1e6],
  ["python-kombu-doc", 1e6],
  ["python-flask-doc", 1e6],
  ["python-werkzeug-doc", 1e6],
  ["python-jinja2-doc", 1e6],
  ["python-requests-doc", 1e6],
  ["python-aiohttp-doc", 1e6],
  ["python-tornado-doc", 1e6],
  ["python-gevent-doc", 1e6],
  ["python-psycopg2-doc", 1e6],
  ["python-graphene-doc", 1e6],
  ["python-pytest-doc", 1e6],
  ["python-cryptography-doc", 1e6],
  ["python-pandas-doc", 1e6],
  ["twisted-doc", 1e6],
  ["apache2-doc", 2e6],
  ["haproxy-doc", 1e6],
  ["varnish-doc", 1e6],
  ["nodejs-doc", 1e6],
  ["git-doc", 1.5e6],
  ["debian-handbook", 1e6],
  ["debian-policy", 1e6],
  ["developers-reference", 1e6],
  ["manpages-dev", 1e6],
  ["rust-doc", 2e6],
  ["openjdk-17-doc", 1e6],
  ["linux-doc-6.1", 1e6],
  ["dict-wn", 8e6],
  ["dict-gcide", 8e6],
  ["dict-foldoc", 2e6],
  ["dict-jargon", 1e6],
  ["python-sklearn-doc", 2e6],
  ["python-scipy-doc", 1e6],
  ["python-statsmodels-doc", 1e6],
  ["python-dask-doc", 0.5e6],
  ["python-distributed-doc", 0.5e6],
  ["python-xarray-doc", 0.5e6],
  ["cppreference-doc-en-html", 2e6],
  ["libboost1.74-doc", 1e6],
  ["cython-doc", 1e6],
  ["db5.3-doc", 1e6],
  ["debian-reference-en", 1e6],
  ["perl-doc", 2e6],
  ["erlang-doc", 1e6],
  ["racket-doc", 1e6],
  ["ghc-doc", 1e6],
  ["octave-doc", 1e6],
  ["gimp-help-en", 2e6],
];

const { values } = parseArgs({
  options: {
    work: { type: "string" },
    out: { type: "string", default: resolve(import.meta.dirname, "../src/model/vectors.bin") },
    words: { type: "string", default: "30000" },
    epochs: { type: "string", default: "5" },
  },
});
if (values.work === undefined) throw new Error("--work DIR: a folder for the downloaded documentation");
const work = resolve(values.work);
mkdirSync(work, { recursive: true });

const corpus: string[][] = [];
for (const [name, limit] of PACKAGES) {
  const before = corpus.length;
  let count = 0;
  for (const paragraph of paragraphs(unpacked(name))) {
    const stems = tokenise(paragraph)
      .filter((token) => token.kind !== "operator" && token.form.length <= 30)
      .map((token) => token.stem);
    if (stems.length < 5) continue;
    corpus.push(stems);
    count += stems.length;
    if (count >= limit) break;
  }
  console.log(`${name}: ${corpus.length - before} paragraphs, ${count} tokens`);
}
const trained = trainSkipGram(corpus, { words: Number(values.words), epochs: Number(values.epochs), work });
writeFileSync(values.out, quantise(trained));
console.log(`${trained.stems.length} stems written to ${values.out}`);

function unpacked(name: string): string {
  const folder = join(work, "unpacked", name);
  if (existsSync(folder)) return folder;
  const archive = () =>
    readdirSync(work).find((file) => file.startsWith(`${name}_`) && file.endsWith(".deb"));
  if (archive() === undefined) execFileSync("apt-get", ["download", name], { cwd: work, stdio: "inherit" });
  const file = archive();
  if (file === undefined) throw new Error(`apt-get download ${name} left no package in ${work}`);
  mkdirSync(folder, { recursive: true });
  execFileSync("dpkg-deb", ["-x", join(work, file), folder], { stdio: "inherit" });
  return folder;
}
