// SPDX-License-Identifier: Apache-2.0
namespace Casus.Law;

/// <summary>The answer to a question of law.</summary>
public enum Answer
{
    /// <summary>Nobody can say: a fact is missing.</summary>
    Unknown,

    /// <summary>On every reading.</summary>
    Yes,

    /// <summary>On no reading.</summary>
    No,

    /// <summary>On some readings and not on others.</summary>
    Arguable,
}
