// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Evidence;

/// <summary>Standing of a claim among its rivals, after the ranks of Wikidata.</summary>
[Summary("Standing of a claim among its rivals.")]
public enum Rank
{
    /// <summary>Believed in preference to its rivals.</summary>
    Preferred,

    /// <summary>One among its rivals.</summary>
    Normal,

    /// <summary>Kept and shown, never used.</summary>
    Deprecated,
}
