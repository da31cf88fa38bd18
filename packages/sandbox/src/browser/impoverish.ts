/** What the language itself defines, and the few things of a worker that Python's own machinery calls. */
const KEPT = new Set(
  (
    "Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise " +
    "RegExp Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError globalThis " +
    "JSON Math Intl ArrayBuffer Atomics Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array " +
    "Float16Array Float32Array Float64Array Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt " +
    "Set Iterator WeakMap WeakSet WeakRef Proxy Reflect FinalizationRegistry SharedArrayBuffer WebAssembly " +
    "SuppressedError DisposableStack AsyncDisposableStack decodeURI decodeURIComponent encodeURI " +
    "encodeURIComponent escape unescape eval isFinite isNaN constructor console self crypto performance " +
    "setTimeout clearTimeout setInterval clearInterval queueMicrotask structuredClone MessageChannel " +
    "MessagePort TextEncoder TextDecoder URL AbortController AbortSignal DOMException Event EventTarget " +
    "MessageEvent onmessage addEventListener removeEventListener dispatchEvent toString hasOwnProperty valueOf " +
    "isPrototypeOf propertyIsEnumerable toLocaleString __proto__ __defineGetter__ __defineSetter__ " +
    "__lookupGetter__ __lookupSetter__"
  ).split(" "),
);

/** Removes every global that is not kept, from the scope and from the prototypes that it inherits from. */
export function impoverish(): void {
  for (let place: object | null = globalThis; place !== null; place = Object.getPrototypeOf(place)) {
    if (place === Object.prototype) return;
    for (const name of Object.getOwnPropertyNames(place)) {
      if (KEPT.has(name)) continue;
      const removed = Reflect.deleteProperty(place, name);
      if (!removed) Reflect.defineProperty(place, name, { value: undefined });
    }
  }
}
