/*
 * Skip-gram with negative sampling (Mikolov et al. 2013). One thread and a fixed seed.
 *
 *   skip-gram CORPUS COUNTS OUT EPOCHS
 *
 * CORPUS: int32 rows of the vocabulary, -1 between paragraphs. COUNTS: int32, one a row. OUT: float32,
 * DIMENSIONS a row, first all words as such, then all words as neighbours. Window drawn from 1 to 6, 6 negatives from the unigram distribution to the power
 * 0.75, frequent words thinned at 1e-4, learning rate falling in a straight line.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { DIMENSIONS = 128, WINDOW = 6, NEGATIVES = 6, TABLE = 4000000, LONGEST = 20000 };
static const float RATE = 0.025f, SUBSAMPLE = 1e-4f;

static uint64_t state = 20261;
static uint32_t draw(void) {
  state = state * 6364136223846793005ULL + 1442695040888963407ULL;
  return (uint32_t)(state >> 33);
}
static float chance(void) { return draw() / 2147483648.0f; }

static int32_t *readAll(const char *path, long *length) {
  FILE *file = fopen(path, "rb");
  if (!file) { perror(path); exit(1); }
  fseek(file, 0, SEEK_END);
  *length = ftell(file) / 4;
  rewind(file);
  int32_t *values = malloc(*length * 4);
  if (fread(values, 4, *length, file) != (size_t)*length) { perror(path); exit(1); }
  fclose(file);
  return values;
}

int main(int argc, char **argv) {
  if (argc != 5) { fprintf(stderr, "skip-gram CORPUS COUNTS OUT EPOCHS\n"); return 2; }
  long tokens, rows;
  int32_t *corpus = readAll(argv[1], &tokens), *counts = readAll(argv[2], &rows);
  int epochs = atoi(argv[4]);
  double total = 0, powered = 0;
  for (long i = 0; i < rows; i++) { total += counts[i]; powered += pow(counts[i], 0.75); }
  float *keep = malloc(rows * sizeof(float));
  for (long i = 0; i < rows; i++) {
    double share = counts[i] / total;
    keep[i] = fmin(1, sqrt(SUBSAMPLE / share) + SUBSAMPLE / share);
  }
  int32_t *negatives = malloc(TABLE * sizeof(int32_t));
  double reached = pow(counts[0], 0.75) / powered;
  for (long i = 0, row = 0; i < TABLE; i++) {
    negatives[i] = row;
    if ((double)i / TABLE > reached && row < rows - 1) reached += pow(counts[++row], 0.75) / powered;
  }
  float *input = malloc(rows * DIMENSIONS * sizeof(float)), *output = calloc(rows * DIMENSIONS, sizeof(float));
  for (long i = 0; i < rows * DIMENSIONS; i++) input[i] = (chance() - 0.5f) / DIMENSIONS;
  static int32_t kept[LONGEST];
  float error[DIMENSIONS];
  double seen = 0;
  for (int epoch = 0; epoch < epochs; epoch++) {
    for (long at = 0; at < tokens;) {
      int length = 0;
      for (; at < tokens && corpus[at] >= 0; at++) {
        seen++;
        if (length < LONGEST && chance() < keep[corpus[at]]) kept[length++] = corpus[at];
      }
      at++;
      float rate = RATE * fmaxf(1e-4f, 1 - seen / ((double)tokens * epochs));
      for (int i = 0; i < length; i++) {
        int reach = 1 + draw() % WINDOW;
        for (int j = i - reach < 0 ? 0 : i - reach; j <= i + reach && j < length; j++) {
          if (j == i) continue;
          float *from = input + (long)kept[j] * DIMENSIONS;
          for (int d = 0; d < DIMENSIONS; d++) error[d] = 0;
          for (int n = 0; n <= NEGATIVES; n++) {
            int target = n == 0 ? kept[i] : negatives[draw() % TABLE];
            if (n > 0 && target == kept[i]) continue;
            float *to = output + (long)target * DIMENSIONS, dot = 0;
            for (int d = 0; d < DIMENSIONS; d++) dot += from[d] * to[d];
            float gradient = ((n == 0) - 1 / (1 + expf(-dot))) * rate;
            for (int d = 0; d < DIMENSIONS; d++) {
              error[d] += gradient * to[d];
              to[d] += gradient * from[d];
            }
          }
          for (int d = 0; d < DIMENSIONS; d++) from[d] += error[d];
        }
      }
    }
    fprintf(stderr, "epoch %d\n", epoch + 1);
  }
  FILE *file = fopen(argv[3], "wb");
  if (!file) { perror(argv[3]); return 1; }
  fwrite(input, sizeof(float), rows * DIMENSIONS, file);
  fwrite(output, sizeof(float), rows * DIMENSIONS, file);
  return fclose(file);
}
