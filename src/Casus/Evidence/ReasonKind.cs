// SPDX-License-Identifier: Apache-2.0
namespace Casus.Evidence;

/// <summary>What a reason rests on.</summary>
public enum ReasonKind
{
    /// <summary>Another result of the model.</summary>
    Result,

    /// <summary>A claim: the end of a chain.</summary>
    Claim,

    /// <summary>An assumption: the end of a chain.</summary>
    Assumption,

    /// <summary>A change that the user made: the end of a chain.</summary>
    Setting,

    /// <summary>A provision of law.</summary>
    Provision,

    /// <summary>A reading of a contested term.</summary>
    Reading,

    /// <summary>A fact of the case.</summary>
    Fact,

    /// <summary>A rule of the council, or of the model.</summary>
    Rule,

    /// <summary>A limit that decided the result.</summary>
    Constraint,

    /// <summary>A draw.</summary>
    Draw,
}
