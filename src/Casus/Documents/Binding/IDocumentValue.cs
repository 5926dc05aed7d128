// SPDX-License-Identifier: Apache-2.0
using System.Text.Json.Nodes;

namespace Casus.Documents.Binding;

/// <summary>A value with a notation of its own, which reads itself and describes itself to an editor.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IDocumentValue<TSelf>
    where TSelf : IDocumentValue<TSelf>
{
    /// <summary>Reads the value, or reports why it cannot and returns null.</summary>
    static abstract TSelf? Read(DocumentNode node, Binder binder);

    /// <summary>The JSON Schema (draft-07) of the notation.</summary>
    static abstract JsonObject Schema();
}
