// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Council;

/// <summary>Where a member stands, in one word.</summary>
[Summary("Where a member stands, in one word.")]
public enum Stance
{
    /// <summary>It is the one that asks.</summary>
    Asks,

    /// <summary>It supports acting.</summary>
    Supports,

    /// <summary>It opposes acting.</summary>
    Opposes,

    /// <summary>Its voices are divided.</summary>
    Divided,

    /// <summary>It has said nothing that was found.</summary>
    Silent,

    /// <summary>It is against taking part itself and not against others doing so.</summary>
    Apart,
}
