<#import "tongban-registration.ftl" as r>
<#import "tongban-form.ftl" as f>
<#import "tongban-fields.ftl" as c>
<#-- One page of the field catalogue: person, unit, representative, agent. -->
<@r.page title=msg("tongbanRegistrationPage." + tongban.page)>
    <p class="tb-required">${msg("tongbanRegistrationRequired")}</p>
    <@f.form do="next">
        <#if tongban.page == "agent"><@f.fixed name="agentMobile" label=msg("tongbanField.agentMobile") text=tongban.mobile hint=msg("tongbanRegistrationProved")/></#if>
        <@c.fields/>
        <@f.buttons>
            <@f.submit do="next" label=msg("tongbanNext")/>
            <@f.submit do="previous" label=msg("tongbanPrevious") primary=false novalidate=true/>
        </@f.buttons>
    </@f.form>
</@r.page>
