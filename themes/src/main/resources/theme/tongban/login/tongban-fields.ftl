<#import "tongban-form.ftl" as f>
<#--
  Fields of the field catalogue. The attribute "tongban" has "fields" (name, label, input, maxLength, applies, required,
  options: value, key, text, offered) and "rules", the same as data: js/fields.js shows and hides by it while one types.
  Without JavaScript the button "update" posts the form, and the page comes back with the fields that now apply.
-->
<#macro fields>
    <div data-rules="${tongban.rules}" hidden></div>
    <#list tongban.fields as field><@one field/></#list>
    <p class="tb-update" data-update><button class="tb-button tb-button-default" type="submit" name="do" value="update" formnovalidate>${msg("tongbanFieldsUpdate")}</button> <span class="tb-hint">${msg("tongbanFieldsUpdateHint")}</span></p>
    <script type="module" src="${url.resourcesPath}/js/fields.js"></script>
</#macro>

<#macro one field>
    <#local hint = hintOf(field)>
    <#if field.input == "RADIO"><@radios field hint/><#else><@line field hint/></#if>
</#macro>

<#function hintOf field><#return (field.name?lower_case?ends_with("validuntil"))?then(msg("tongbanFieldsLongTerm"), "")></#function>

<#macro line field hint>
    <div class="tb-row" id="row-${field.name}"<#if !field.applies> hidden</#if>>
        <label class="tb-row-label" for="${field.name}">${msg(field.label)}<@mark field/></label>
        <div class="tb-row-field">
            <#if field.input == "SELECT"><@select field hint/><#else><@input field hint/></#if>
            <@f.below field.name hint/>
        </div>
    </div>
</#macro>

<#macro input field hint>
    <#local type = {"EMAIL": "email", "TEL": "tel", "DATE": "date"}[field.input]!"text">
    <input class="tb-input<#if type == "date"> tb-input-short</#if>" id="${field.name}" name="${field.name}" type="${type}" value="${f.value(field.name)}"
           <#if type != "date">maxlength="${field.maxLength?c}" dir="auto" autocapitalize="none" spellcheck="false"</#if> autocomplete="off"<@flags field/> <@f.state field.name hint/>>
</#macro>

<#macro select field hint>
    <#local chosen = f.value(field.name)>
    <select class="tb-input" id="${field.name}" name="${field.name}"<@flags field/> <@f.state field.name hint/>>
        <option value="">${msg("tongbanFieldsChoose")}</option>
        <#list field.options as option>
            <#if option.offered><option value="${option.value}"<#if chosen == option.value> selected</#if>>${option.text!msg(option.key)}</option></#if>
        </#list>
    </select>
    <#-- The whole list, from which the script takes what the category offers. -->
    <template id="all-${field.name}"><#list field.options as option><option value="${option.value}">${option.text!msg(option.key)}</option></#list></template>
</#macro>

<#macro radios field hint>
    <#local chosen = f.value(field.name)>
    <fieldset class="tb-row tb-fieldset" id="row-${field.name}"<#if !field.applies> hidden</#if><#if hint?has_content> aria-describedby="hint-${field.name}"</#if>>
        <legend class="tb-row-label">${msg(field.label)}<@mark field/></legend>
        <div class="tb-row-field">
            <div class="tb-radios">
                <#list field.options as option>
                    <label class="tb-radio"><input type="radio" id="${field.name}<#if option?index gt 0>-${option.value}</#if>" name="${field.name}" value="${option.value}"<#if chosen == option.value> checked</#if><@flags field/> <#if option?index == 0><@f.state field.name hint/></#if>><span>${option.text!msg(option.key)}</span></label>
                </#list>
            </div>
            <@f.below field.name hint/>
        </div>
    </fieldset>
</#macro>

<#macro mark field> <span class="required" aria-hidden="true"<#if !(field.required && field.applies)> hidden</#if>>*</span></#macro>

<#macro flags field><#if !field.applies> disabled<#elseif field.required> required</#if></#macro>
