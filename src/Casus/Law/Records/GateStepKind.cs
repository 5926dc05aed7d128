// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Law;

/// <summary>What a step of a national authorisation is.</summary>
[Summary("What a step of a national authorisation is.")]
public enum GateStepKind
{
    /// <summary>An act of an organ that needs no vote.</summary>
    Act,

    /// <summary>The body meets; it needs its quorum.</summary>
    Sitting,

    /// <summary>The body votes; it needs its majority.</summary>
    Vote,

    /// <summary>Consent is given by silence, unless somebody objects in time.</summary>
    Silence,
}
