// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;

namespace Casus.Law;

/// <summary>What a basis permits, or a request asks for.</summary>
[Summary("What a basis permits, or a request asks for.")]
public enum Measure
{
    /// <summary>Consultation and joint positions.</summary>
    Consult,

    /// <summary>Help short of sending forces.</summary>
    Assist,

    /// <summary>Sending forces.</summary>
    Force,
}
