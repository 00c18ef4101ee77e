import { type AsyncZippable, zipSync } from 'fflate/browser';

export { strToU8, zipSync } from 'fflate/browser';

/**
 * Stands in for the packer that the Excel writer uses: that one hands files above 160 kB to a worker made from a blob, which
 * Firefox does not let an extension's pages start, and it does not listen for errors, so no file would ever come.
 */
export function zip(files: AsyncZippable, done: (error: Error | null, archive?: Uint8Array) => void): void {
  done(null, zipSync(files));
}
