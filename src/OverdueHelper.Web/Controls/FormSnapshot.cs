using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OverdueHelper.Web.Controls;

/// <summary>The answers of a form as text, to be kept as a draft and put back.</summary>
/// <remarks>The form's identity belongs to it, so that a draft that is saved twice is one row. Its version does not: that is of the reading it was filled from.</remarks>
internal static class FormSnapshot
{
    private const string Version = "Version";

    /// <summary>Everything that can be answered, by its name.</summary>
    public static string Write(object form)
    {
        var answers = new JsonObject();
        foreach (var property in Answers(form))
        {
            answers[property.Name] = JsonSerializer.SerializeToNode(property.GetValue(form), property.PropertyType);
        }

        return answers.ToJsonString();
    }

    /// <summary>Puts the answers back. One that an older form was asked and this one cannot hold is left out.</summary>
    /// <returns>False when the text is no form's.</returns>
    public static bool Restore(object form, string text)
    {
        if (Parse(text) is not { } answers)
        {
            return false;
        }

        foreach (var property in Answers(form))
        {
            if (answers.TryGetPropertyValue(property.Name, out var answer) && Reads(answer, property.PropertyType, out var value))
            {
                property.SetValue(form, value);
            }
        }

        return true;
    }

    private static IEnumerable<PropertyInfo> Answers(object form) =>
        form.GetType().GetProperties().Where(property => property is { CanRead: true, SetMethod.IsPublic: true } && property.Name != Version);

    private static JsonObject? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool Reads(JsonNode? answer, Type type, out object? value)
    {
        try
        {
            value = answer.Deserialize(type);
            return value is not null || !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
        }
        catch (JsonException)
        {
            value = null;
            return false;
        }
    }
}
