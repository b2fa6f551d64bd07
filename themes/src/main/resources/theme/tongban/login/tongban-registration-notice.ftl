<#import "tongban-registration.ftl" as r>
<#import "tongban-form.ftl" as f>
<@r.page title=msg("tongbanRegistrationTitle")>
    <@f.form do="next">
        <section class="tb-notes tb-terms" aria-labelledby="terms-title">
            <h2 id="terms-title">${msg("tongbanRegistrationTerms")}</h2>
            <ol>
                <#list 1..7 as n><li>${msg("tongbanRegistrationTerm" + n)}</li></#list>
            </ol>
        </section>
        <div class="tb-row" id="row-accept">
            <span></span>
            <div class="tb-row-field">
                <label class="tb-radio"><input type="checkbox" id="accept" name="accept" value="yes" required<#if f.value("accept") == "yes"> checked</#if> <@f.state "accept"/>><span>${msg("tongbanRegistrationAccept")}</span></label>
                <@f.below "accept"/>
            </div>
        </div>
        <@f.radios name="subjectType" label=msg("tongbanRegistrationType") options=[
            {"value": "natural", "label": msg("tongbanRegistrationTypeNatural")},
            {"value": "legal", "label": msg("tongbanRegistrationTypeLegal")}]/>
        <@f.buttons>
            <@f.submit do="next" label=msg("tongbanNext")/>
            <a class="tb-button tb-button-default" href="${url.loginUrl}">${msg("tongbanRegistrationToLogin")}</a>
        </@f.buttons>
    </@f.form>
</@r.page>
