// SPDX-License-Identifier: Apache-2.0
namespace Casus.Documents;

/// <summary>How much a diagnostic weighs.</summary>
public enum Severity
{
    /// <summary>The document cannot be used until it is mended.</summary>
    Error,

    /// <summary>The document can be used; its author should look.</summary>
    Warning,
}
