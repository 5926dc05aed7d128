// SPDX-License-Identifier: Apache-2.0
namespace Casus.Simulation;

/// <summary>What a draw is for, as 64 bits: a fixed hash of a purpose and of the id of the thing drawn for.</summary>
/// <param name="Hash">The hash.</param>
public readonly record struct Identity(ulong Hash)
{
    /// <summary>The identity of a purpose, such as <c>loading</c>, for the thing with the given id in the pack.</summary>
    public static Identity Of(string purpose, string id)
    {
        // FNV-1a over UTF-16 code units with a separator, then the finaliser of SplitMix64 so that like ids do not stay alike.
        unchecked
        {
            var hash = 0xCBF29CE484222325UL;
            foreach (var letter in purpose)
                hash = (hash ^ letter) * 0x100000001B3UL;
            hash = (hash ^ 0x1F) * 0x100000001B3UL;
            foreach (var letter in id)
                hash = (hash ^ letter) * 0x100000001B3UL;
            hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL;
            hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBUL;
            return new Identity(hash ^ (hash >> 31));
        }
    }
}
