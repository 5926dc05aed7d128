// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Evidence;

/// <summary>How far a source can be trusted: the letter of the Admiralty code (AJP-2.1), judged apart from what it says.</summary>
[Summary("Admiralty reliability of a source: A completely reliable, B usually, C fairly, D not usually, E unreliable, F cannot be judged.")]
public enum Reliability
{
    /// <summary>Completely reliable.</summary>
    A,

    /// <summary>Usually reliable.</summary>
    B,

    /// <summary>Fairly reliable.</summary>
    C,

    /// <summary>Not usually reliable.</summary>
    D,

    /// <summary>Unreliable.</summary>
    E,

    /// <summary>Cannot be judged.</summary>
    F,
}
