// SPDX-License-Identifier: Apache-2.0
using System.Text.Json.Nodes;
using Casus.Documents;
using Casus.Documents.Binding;

namespace Casus.Evidence;

/// <summary>
/// A number that the model reads, by name: the subject of claims, or the id of an assumption. Written <c>forces.rapid-reaction.strength</c>, or with the scope
/// <c>forces.rapid-reaction.strength @ earmarked</c> where claims of several scopes speak on it.
/// </summary>
/// <typeparam name="T">What the quantity measures.</typeparam>
/// <param name="Name">Its name, with its scope if one is given.</param>
public sealed record Quantity<T>(string Name) : IDocumentValue<Quantity<T>>
    where T : struct, IMeasure<T>
{
    /// <inheritdoc/>
    public static Quantity<T>? Read(DocumentNode node, Binder binder)
    {
        if (binder.Text(node) is not { } text)
            return null;
        binder.Refer(QuantityName.KindOf(T.Dimension), text, node.At);
        return new Quantity<T>(text);
    }

    /// <inheritdoc/>
    public static JsonObject Schema() => new()
    {
        ["type"] = "string",
        ["pattern"] = @"^[A-Za-z0-9][A-Za-z0-9.-]*( @ [a-z]+)?$",
    };
}

/// <summary>How quantities are named in the table of ids.</summary>
public static class QuantityName
{
    /// <summary>The kind under which every quantity is entered, whatever it measures.</summary>
    public const string AnyKind = "quantity";

    /// <summary>The kind under which quantities of a dimension are entered, so that a reference to one of another dimension dangles.</summary>
    public static string KindOf(Dimension dimension) => $"quantity of {Words.Of(dimension)}";

    /// <summary>The name with a scope.</summary>
    public static string WithScope(string subject, Scope scope) => $"{subject} @ {Words.Of(scope)}";
}
