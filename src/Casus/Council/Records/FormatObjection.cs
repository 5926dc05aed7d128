// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Council;

/// <summary>What an objection to the format, as against one to the decision, does.</summary>
[Summary("What an objection to the format of the decision does, as against one to the decision itself.")]
public enum FormatObjection
{
    /// <summary>It defeats the proposal.</summary>
    Defeats,

    /// <summary>It has no effect of its own.</summary>
    NoEffect,
}
