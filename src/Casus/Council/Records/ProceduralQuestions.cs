// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Council;

/// <summary>Questions of procedure, which have a rule of their own.</summary>
[Summary("Questions of procedure: which they are, who says so, and how they are decided.")]
public sealed record ProceduralQuestions : Entry
{
    /// <summary>Which questions are procedural, who says so, and how they are decided.</summary>
    [Field("Which questions are procedural, who says so, and how they are decided.")]
    public required string Says { get; init; }

    /// <summary>The rule for them.</summary>
    [Field("Id of the rule for them, where the pack has it.")]
    [Refers("rule")]
    public string? Rule { get; init; }
}
